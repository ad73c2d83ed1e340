--liquibase formatted sql

--changeset artify:0191-text-of-generations
-- What the shopper wrote, as it entered the prompt.
ALTER TABLE generations ADD COLUMN shopper_text text;
--rollback ALTER TABLE generations DROP COLUMN shopper_text;
