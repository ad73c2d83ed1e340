--liquibase formatted sql

--changeset artify:0441-store-products
-- The shop's whole catalogue in Shopify, for choosing from it and for noticing what changes there.
CREATE TABLE store_products (
  shop_id            text NOT NULL REFERENCES shops(id),
  shopify_product_id ${ref} NOT NULL,
  handle             text NOT NULL,
  title              text NOT NULL,
  type               text NOT NULL,
  image_url          text,
  variant_count      integer NOT NULL,
  shopify_updated_at ${instant} NOT NULL,
  seen_at            ${instant} NOT NULL,
  PRIMARY KEY (shop_id, shopify_product_id)
);
--rollback DROP TABLE store_products;

--changeset artify:0441-catalogue-imports
-- How far the import of the catalogue has come; heard_until is how far changes were read since.
CREATE TABLE catalogue_imports (
  shop_id      text PRIMARY KEY REFERENCES shops(id),
  status       text NOT NULL,
  operation_id text,
  next_cursor  text,
  expected     integer NOT NULL,
  taken        integer NOT NULL,
  problem      text,
  started_at   ${instant} NOT NULL,
  heard_until  ${instant} NOT NULL
);
--rollback DROP TABLE catalogue_imports;
