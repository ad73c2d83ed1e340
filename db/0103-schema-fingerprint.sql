--liquibase formatted sql

--changeset artify:0103-schema-fingerprint
-- One row: the changelogs that this database has been brought up to.
CREATE TABLE schema_fingerprint (
  fingerprint text NOT NULL
);
--rollback DROP TABLE schema_fingerprint;
