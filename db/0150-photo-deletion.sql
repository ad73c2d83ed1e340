--liquibase formatted sql

--changeset artify:0150-photo-deletion
-- Staff deleted the photo: until purge_after it can be brought back, then its bytes go.
ALTER TABLE uploads ADD COLUMN purge_after ${instant};
ALTER TABLE uploads ADD COLUMN purged_at ${instant};
CREATE INDEX idx_uploads_purge ON uploads(purge_after)
  WHERE purge_after IS NOT NULL AND purged_at IS NULL;
--rollback DROP INDEX idx_uploads_purge;
--rollback ALTER TABLE uploads DROP COLUMN purged_at;
--rollback ALTER TABLE uploads DROP COLUMN purge_after;
