--liquibase formatted sql

--changeset artify:0181-activities
-- For the log of one person, and for the list of people in it.
CREATE INDEX idx_activities_staff ON activities(shop_id, staff_member_id, staff_name);
CREATE INDEX idx_activities_created ON activities(shop_id, created_at);
--rollback DROP INDEX idx_activities_staff;
--rollback DROP INDEX idx_activities_created;
