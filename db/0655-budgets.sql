--liquibase formatted sql

--changeset artify:0655-estimates
-- What a generation was expected to cost when it was admitted, in micro-dollars.
ALTER TABLE generations ADD COLUMN estimate_micros ${ref} DEFAULT 0 NOT NULL;
-- What was made before was never estimated: it counts as expected.
UPDATE generations SET estimate_micros = cost_micros WHERE cost_micros > 0;
DROP INDEX idx_generations_ledger;
CREATE INDEX idx_generations_ledger ON generations(
  id, generation_type, ai_style_id, product_id, order_line_id, estimate_micros);
--rollback DROP INDEX idx_generations_ledger;
--rollback CREATE INDEX idx_generations_ledger ON generations(id, generation_type, ai_style_id, product_id, order_line_id);
--rollback ALTER TABLE generations DROP COLUMN estimate_micros;
