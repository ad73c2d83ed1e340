--liquibase formatted sql

--changeset artify:0173-paid-orders
-- Home and the usage page count and add up paid orders by their day.
CREATE INDEX idx_orders_paid ON orders(shop_id, paid_at);
--rollback DROP INDEX idx_orders_paid;
