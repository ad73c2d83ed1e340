--liquibase formatted sql

--changeset artify:0700-rings
-- How often providers told instances without the waiting worker that there is news of an attempt's work.
ALTER TABLE generation_attempts ADD COLUMN rings integer DEFAULT 0 NOT NULL;
--rollback ALTER TABLE generation_attempts DROP COLUMN rings;
