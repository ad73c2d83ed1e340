--liquibase formatted sql

--changeset artify:0198-undoing-of-photo-deletion
-- The activity that brings a photo back which staff deleted.
ALTER TABLE uploads ADD COLUMN deletion_id text;
--rollback ALTER TABLE uploads DROP COLUMN deletion_id;
