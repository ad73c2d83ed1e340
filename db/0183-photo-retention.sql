--liquibase formatted sql

--changeset artify:0183-photo-retention
-- For the job that lets photos go: only those that are still there.
CREATE INDEX idx_uploads_expiry ON uploads(expires_at) WHERE deleted_at IS NULL;
CREATE INDEX idx_order_lines_claim ON order_lines(shop_id, claimed_generation_id);
--rollback DROP INDEX idx_uploads_expiry;
--rollback DROP INDEX idx_order_lines_claim;
