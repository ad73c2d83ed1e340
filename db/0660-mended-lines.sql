--liquibase formatted sql

--changeset artify:0660-mended-lines
-- An alert that was never open: what the monitor found and set right by itself.
ALTER TABLE order_alerts ADD COLUMN mended ${flag} DEFAULT ${off} NOT NULL;
CREATE INDEX idx_order_alerts_order_line ON order_alerts(order_line_id);
--rollback DROP INDEX idx_order_alerts_order_line;
--rollback ALTER TABLE order_alerts DROP COLUMN mended;
