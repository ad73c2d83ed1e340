--liquibase formatted sql

--changeset artify:0120-product-variants
CREATE TABLE product_variants (
  id                 ${key},
  shop_id            text NOT NULL REFERENCES shops(id),
  product_id         ${ref} NOT NULL REFERENCES products(id),
  shopify_variant_id text NOT NULL,
  title              text NOT NULL,
  -- A JSON object as text, since the order of the options counts.
  option_values      text NOT NULL,
  price              ${ref} NOT NULL,
  compare_at_price   ${ref},
  currency           text NOT NULL,
  sku                text,
  position           integer NOT NULL,
  is_removed         ${flag} DEFAULT ${off} NOT NULL,
  created_at         ${instant} NOT NULL,
  updated_at         ${instant} NOT NULL,
  UNIQUE (product_id, shopify_variant_id)
);
CREATE INDEX idx_product_variants_shop_id ON product_variants(shop_id);
--rollback DROP TABLE product_variants;

--changeset artify:0120-product-snapshots
CREATE TABLE product_snapshots (
  product_id         ${ref} PRIMARY KEY REFERENCES products(id),
  shop_id            text NOT NULL REFERENCES shops(id),
  shopify_updated_at ${instant} NOT NULL,
  taken_at           ${instant} NOT NULL
);
CREATE INDEX idx_product_snapshots_shop_id ON product_snapshots(shop_id);
--rollback DROP TABLE product_snapshots;
