--liquibase formatted sql

--changeset artify:0196-activities-of-parts
-- The activity that a part belongs to and is taken back with; such an activity names itself.
ALTER TABLE activities ADD COLUMN whole_id text;
CREATE INDEX idx_activities_whole ON activities(whole_id) WHERE whole_id IS NOT NULL;
--rollback DROP INDEX idx_activities_whole;
--rollback ALTER TABLE activities DROP COLUMN whole_id;
