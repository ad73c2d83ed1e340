--liquibase formatted sql

--changeset artify:0461-edited-orders
-- Of two states that Shopify changed within the same second, the one it told later is the newer.
ALTER TABLE orders ADD COLUMN shopify_told_at ${instant};
-- When the customer asked to be forgotten; later news bring nothing of them back.
ALTER TABLE orders ADD COLUMN redacted_at ${instant};
-- Of the quantity that was ordered: what the newest state still holds, what is left of that after
-- refunds, and why nothing is.
ALTER TABLE order_lines ADD COLUMN current_quantity integer;
ALTER TABLE order_lines ADD COLUMN wanted integer;
ALTER TABLE order_lines ADD COLUMN withdrawn text;
--rollback ALTER TABLE order_lines DROP COLUMN withdrawn;
--rollback ALTER TABLE order_lines DROP COLUMN wanted;
--rollback ALTER TABLE order_lines DROP COLUMN current_quantity;
--rollback ALTER TABLE orders DROP COLUMN redacted_at;
--rollback ALTER TABLE orders DROP COLUMN shopify_told_at;

--changeset artify:0461-order-refunds
-- A refund may be told of before its order, so the order is no foreign key.
CREATE TABLE order_refunds (
  shop_id           text NOT NULL REFERENCES shops(id),
  shopify_order_id  text NOT NULL,
  shopify_refund_id text NOT NULL,
  shopify_line_id   text NOT NULL,
  quantity          integer NOT NULL,
  PRIMARY KEY (shop_id, shopify_refund_id, shopify_line_id)
);
CREATE INDEX idx_order_refunds_order ON order_refunds(shop_id, shopify_order_id);
--rollback DROP TABLE order_refunds;
