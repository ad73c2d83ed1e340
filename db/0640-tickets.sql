--liquibase formatted sql

--changeset artify:0640-tickets
-- Under which ticket a provider's queue took an attempt's work, and how often another worker took it up.
ALTER TABLE generation_attempts ADD COLUMN ticket text;
ALTER TABLE generation_attempts ADD COLUMN taken_up integer DEFAULT 0 NOT NULL;
--rollback ALTER TABLE generation_attempts DROP COLUMN ticket;
--rollback ALTER TABLE generation_attempts DROP COLUMN taken_up;
