--liquibase formatted sql

--changeset artify:0171-order-work
ALTER TABLE orders ADD COLUMN customer_name text;
-- What a search looks through: number and customer in lower case.
ALTER TABLE orders ADD COLUMN search_text text;
UPDATE orders SET search_text = lower(order_number);
CREATE INDEX idx_orders_placed ON orders(shop_id, placed_at, id);
--rollback DROP INDEX idx_orders_placed;
--rollback ALTER TABLE orders DROP COLUMN search_text;
--rollback ALTER TABLE orders DROP COLUMN customer_name;

--changeset artify:0171-order-lines
ALTER TABLE order_lines ADD COLUMN sku text;
ALTER TABLE order_lines ADD COLUMN held_at ${instant};
-- Why it is held, or how it was settled by hand.
ALTER TABLE order_lines ADD COLUMN note text;
CREATE INDEX idx_order_lines_preview ON order_lines(shop_id, preview_generation_id);
--rollback DROP INDEX idx_order_lines_preview;
--rollback ALTER TABLE order_lines DROP COLUMN note;
--rollback ALTER TABLE order_lines DROP COLUMN held_at;
--rollback ALTER TABLE order_lines DROP COLUMN sku;

--changeset artify:0171-order-alerts
-- Paid lines that have neither a final on its way nor a stated reason.
CREATE TABLE order_alerts (
  id            ${key},
  uuid          text NOT NULL UNIQUE,
  shop_id       text NOT NULL REFERENCES shops(id),
  order_line_id ${ref} NOT NULL REFERENCES order_lines(id),
  kind          text NOT NULL,
  raised_at     ${instant} NOT NULL,
  resolved_at   ${instant}
);
CREATE INDEX idx_order_alerts_shop_id ON order_alerts(shop_id);
CREATE UNIQUE INDEX ux_order_alerts_open ON order_alerts(order_line_id)
  WHERE resolved_at IS NULL;
--rollback DROP TABLE order_alerts;
