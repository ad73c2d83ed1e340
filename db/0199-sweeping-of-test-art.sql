--liquibase formatted sql

--changeset artify:0199-sweeping-of-test-art
-- When the art of a test was removed; the row stays, as it is a part of the cost ledger.
ALTER TABLE style_tests ADD COLUMN swept_at ${instant};
CREATE INDEX idx_style_tests_unswept ON style_tests(ended_at) WHERE swept_at IS NULL;
--rollback DROP INDEX idx_style_tests_unswept;
--rollback ALTER TABLE style_tests DROP COLUMN swept_at;
