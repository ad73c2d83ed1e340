--liquibase formatted sql

--changeset artify:0170-superseded-finals
-- A final that was made again is kept, but is no longer the one of its line.
ALTER TABLE generations ADD COLUMN superseded_at ${instant};
DROP INDEX ux_generations_order_line;
CREATE UNIQUE INDEX ux_generations_order_line ON generations(order_line_id)
  WHERE order_line_id IS NOT NULL AND status <> 'failed' AND superseded_at IS NULL;
CREATE INDEX idx_generations_order_line ON generations(order_line_id)
  WHERE order_line_id IS NOT NULL;
--rollback DROP INDEX idx_generations_order_line;
--rollback DROP INDEX ux_generations_order_line;
--rollback CREATE UNIQUE INDEX ux_generations_order_line ON generations(order_line_id) WHERE order_line_id IS NOT NULL AND status <> 'failed';
--rollback ALTER TABLE generations DROP COLUMN superseded_at;
