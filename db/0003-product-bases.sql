--liquibase formatted sql

--changeset artify:0003-product-bases
CREATE TABLE product_bases (
  id           ${key},
  uuid         text NOT NULL UNIQUE,
  shop_id      text NOT NULL REFERENCES shops(id),
  name         text NOT NULL,
  description  text,
  option_names ${json},
  base_price   ${ref},
  currency     text NOT NULL DEFAULT 'USD',
  is_active    ${flag} DEFAULT ${on} NOT NULL,
  sort_order   integer DEFAULT 0 NOT NULL,
  version      integer NOT NULL,
  created_at   ${instant} NOT NULL,
  updated_at   ${instant} NOT NULL
);
CREATE INDEX idx_product_bases_shop_id_idx ON product_bases(shop_id);
CREATE INDEX idx_product_bases_uuid_unique ON product_bases(uuid);
--rollback DROP TABLE product_bases;

--changeset artify:0003-product-base-variants
CREATE TABLE product_base_variants (
  id              ${key},
  uuid            text NOT NULL UNIQUE,
  shop_id         text NOT NULL REFERENCES shops(id),
  product_base_id ${ref} NOT NULL REFERENCES product_bases(id),
  name            text NOT NULL,
  option_values   ${json},
  width_px        integer NOT NULL,
  height_px       integer NOT NULL,
  width_mm        ${decimal},
  height_mm       ${decimal},
  dpi             integer NOT NULL DEFAULT 300,
  bleed_mm        ${decimal} NOT NULL DEFAULT 0,
  fit             text NOT NULL DEFAULT 'cover',
  price_modifier  ${ref} DEFAULT 0 NOT NULL,
  is_active       ${flag} DEFAULT ${on} NOT NULL,
  sort_order      integer DEFAULT 0 NOT NULL,
  version         integer NOT NULL,
  created_at      ${instant} NOT NULL,
  updated_at      ${instant} NOT NULL
);
CREATE INDEX idx_product_base_variants_product_base_id_idx ON product_base_variants(product_base_id);
CREATE INDEX idx_product_base_variants_uuid_unique ON product_base_variants(uuid);
--rollback DROP TABLE product_base_variants;

--changeset artify:0003-product-product-bases
CREATE TABLE product_product_bases (
  id              ${key},
  shop_id         text NOT NULL REFERENCES shops(id),
  product_id      ${ref} NOT NULL REFERENCES products(id),
  product_base_id ${ref} NOT NULL REFERENCES product_bases(id),
  is_enabled      ${flag} DEFAULT ${on} NOT NULL,
  sort_order      integer DEFAULT 0 NOT NULL,
  created_at      ${instant} NOT NULL,
  updated_at      ${instant} NOT NULL,
  UNIQUE (product_id, product_base_id)
);
CREATE INDEX idx_product_product_bases_product_id_idx ON product_product_bases(product_id);
CREATE INDEX idx_product_product_bases_product_base_id_idx ON product_product_bases(product_base_id);
--rollback DROP TABLE product_product_bases;

--changeset artify:0003-product-base-variant-mappings
CREATE TABLE product_base_variant_mappings (
  id                      ${key},
  shop_id                 text NOT NULL REFERENCES shops(id),
  product_id              ${ref} NOT NULL REFERENCES products(id),
  product_base_variant_id ${ref} NOT NULL REFERENCES product_base_variants(id),
  shopify_variant_id      text NOT NULL,
  is_active               ${flag} DEFAULT ${on} NOT NULL,
  version                 integer NOT NULL,
  created_at              ${instant} NOT NULL,
  updated_at              ${instant} NOT NULL,
  UNIQUE (product_id, product_base_variant_id, shopify_variant_id)
);
CREATE INDEX idx_product_base_variant_mappings_product_id_idx ON product_base_variant_mappings(product_id);
CREATE INDEX idx_product_base_variant_mappings_product_base_variant_id_idx ON product_base_variant_mappings(product_base_variant_id);
CREATE INDEX idx_product_base_variant_mappings_shopify_variant_id_idx ON product_base_variant_mappings(shopify_variant_id);
-- What a shopper buys must mean one print size: a Shopify variant maps once within a product.
CREATE UNIQUE INDEX ux_mappings_variant ON product_base_variant_mappings(product_id, shopify_variant_id)
  WHERE is_active = ${on};
--rollback DROP TABLE product_base_variant_mappings;
