--liquibase formatted sql

--changeset artify:0652-move-steps
-- How far ./artify move has come that fills this database; empty before and afterwards.
CREATE TABLE move_steps (
  step    text PRIMARY KEY,
  reached text NOT NULL
);
--rollback DROP TABLE move_steps;
