--liquibase formatted sql

--changeset artify:0635-alternatives
-- Models that a style turns to where its own does not work: a line each, provider/model.
ALTER TABLE ai_styles ADD COLUMN alternatives text DEFAULT '' NOT NULL;
ALTER TABLE style_versions ADD COLUMN alternatives text DEFAULT '' NOT NULL;
ALTER TABLE style_drafts ADD COLUMN alternatives text DEFAULT '' NOT NULL;
ALTER TABLE generations ADD COLUMN alternatives text DEFAULT '' NOT NULL;
--rollback ALTER TABLE generations DROP COLUMN alternatives;
--rollback ALTER TABLE style_drafts DROP COLUMN alternatives;
--rollback ALTER TABLE style_versions DROP COLUMN alternatives;
--rollback ALTER TABLE ai_styles DROP COLUMN alternatives;
