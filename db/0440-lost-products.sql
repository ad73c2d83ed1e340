--liquibase formatted sql

--changeset artify:0440-products-gone
-- When we learnt that the product is no longer in Shopify; its mappings stay.
ALTER TABLE products ADD COLUMN gone_at ${instant};
--rollback ALTER TABLE products DROP COLUMN gone_at;

--changeset artify:0440-product-successors
-- A product in Shopify that looks like one of ours that is gone there.
CREATE TABLE product_successors (
  product_id         ${ref} PRIMARY KEY REFERENCES products(id),
  shop_id            text NOT NULL REFERENCES shops(id),
  shopify_product_id ${ref} NOT NULL,
  title              text NOT NULL,
  variant_count      integer NOT NULL,
  found_at           ${instant} NOT NULL
);
CREATE INDEX idx_product_successors_shop_id ON product_successors(shop_id);
--rollback DROP TABLE product_successors;
