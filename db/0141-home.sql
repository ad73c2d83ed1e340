--liquibase formatted sql

--changeset artify:0141-home-figures
-- Figures of days and months are counted from these alone.
CREATE INDEX idx_generations_counted
  ON generations(shop_id, created_at, generation_type, status, id);
CREATE INDEX idx_generation_attempts_cost
  ON generation_attempts(shop_id, started_at, outcome, price_micros);
--rollback DROP INDEX idx_generations_counted;
--rollback DROP INDEX idx_generation_attempts_cost;
