--liquibase formatted sql

--changeset artify:0172-ledger
-- All that the ledger reads of an attempt, in the order in which it reads.
DROP INDEX idx_generation_attempts_shop;
CREATE INDEX idx_generation_attempts_ledger
  ON generation_attempts(shop_id, started_at, generation_id, number, outcome, price_micros);
-- Spares the ledger the generations' own rows, which are wide.
CREATE INDEX idx_generations_ledger
  ON generations(id, generation_type, ai_style_id, product_id, order_line_id);
--rollback DROP INDEX idx_generations_ledger;
--rollback DROP INDEX idx_generation_attempts_ledger;
--rollback CREATE INDEX idx_generation_attempts_shop ON generation_attempts(shop_id, started_at);
