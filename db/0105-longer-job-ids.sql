--liquibase formatted sql

-- A job's id may hold a shop's domain and two UUIDs; SQLite does not count letters.

--changeset artify:0105-longer-job-ids dbms:postgresql
ALTER TABLE scheduled_tasks ALTER COLUMN task_instance TYPE varchar(255);
ALTER TABLE scheduled_finals ALTER COLUMN task_instance TYPE varchar(255);
--rollback SELECT 1;
