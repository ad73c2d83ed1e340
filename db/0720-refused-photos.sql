--liquibase formatted sql

--changeset artify:0720-refused-photos
-- Photos that the safety check refused are kept like others, for staff to allow; allowance_id is
-- the activity that did.
ALTER TABLE uploads ADD COLUMN allowance_id text;
CREATE INDEX idx_uploads_refused ON uploads(shop_id, sha256)
  WHERE moderation_verdict IN ('blocked', 'allowed');
--rollback DROP INDEX idx_uploads_refused;
--rollback ALTER TABLE uploads DROP COLUMN allowance_id;
