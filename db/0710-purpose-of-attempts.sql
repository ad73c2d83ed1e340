--liquibase formatted sql

--changeset artify:0710-purpose-of-attempts
-- Whether an attempt paints the art or enlarges it for print.
ALTER TABLE generation_attempts ADD COLUMN purpose text DEFAULT 'paint' NOT NULL;
--rollback ALTER TABLE generation_attempts DROP COLUMN purpose;
