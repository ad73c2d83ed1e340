--liquibase formatted sql

--changeset artify:0760-at-work
-- What is with the workers is counted at each begin and end of a generation, however many wait.
CREATE INDEX idx_generations_at_work ON generations(shop_id, generation_type)
  WHERE status IN ('pending', 'processing') AND handed_over_at IS NOT NULL;
--rollback DROP INDEX idx_generations_at_work;
