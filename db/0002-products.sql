--liquibase formatted sql

--changeset artify:0002-products
CREATE TABLE products (
  id                 ${key},
  uuid               text NOT NULL UNIQUE,
  shop_id            text NOT NULL REFERENCES shops(id),
  shopify_product_id ${ref} NOT NULL,
  handle             text,
  title              text NOT NULL,
  image_url          text,
  is_enabled         ${flag} DEFAULT ${on} NOT NULL,
  shopify_updated_at ${instant},
  version            integer NOT NULL,
  created_at         ${instant} NOT NULL,
  updated_at         ${instant} NOT NULL,
  UNIQUE (shop_id, shopify_product_id)
);
CREATE INDEX idx_products_shop_id ON products(shop_id);
CREATE INDEX idx_products_uuid_unique ON products(uuid);
--rollback DROP TABLE products;

--changeset artify:0002-sizes
CREATE TABLE sizes (
  id                 ${key},
  uuid               text NOT NULL UNIQUE,
  shop_id            text NOT NULL REFERENCES shops(id),
  product_id         ${ref} NOT NULL REFERENCES products(id),
  shopify_variant_id text,
  name               text NOT NULL,
  width_px           integer NOT NULL,
  height_px          integer NOT NULL,
  width_mm           ${decimal},
  height_mm          ${decimal},
  dpi                integer NOT NULL DEFAULT 300,
  bleed_mm           ${decimal} NOT NULL DEFAULT 0,
  fit                text NOT NULL DEFAULT 'cover',
  is_active          ${flag} DEFAULT ${on} NOT NULL,
  sort_order         integer DEFAULT 0 NOT NULL,
  version            integer NOT NULL,
  created_at         ${instant} NOT NULL,
  updated_at         ${instant} NOT NULL
);
CREATE INDEX idx_sizes_product_id_idx ON sizes(product_id);
CREATE INDEX idx_sizes_uuid_unique ON sizes(uuid);
-- One Shopify variant has one size within a product while it is active.
CREATE UNIQUE INDEX ux_sizes_variant ON sizes(product_id, shopify_variant_id)
  WHERE shopify_variant_id IS NOT NULL AND is_active = ${on};
--rollback DROP TABLE sizes;
