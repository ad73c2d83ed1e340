--liquibase formatted sql

-- Models that a style turns to where its own does not work: a line each, provider/model.

--changeset artify:0635-alternatives-of-styles
ALTER TABLE ai_styles ADD COLUMN alternatives text DEFAULT '' NOT NULL;
--rollback ALTER TABLE ai_styles DROP COLUMN alternatives;

--changeset artify:0635-alternatives-of-versions
ALTER TABLE style_versions ADD COLUMN alternatives text DEFAULT '' NOT NULL;
--rollback ALTER TABLE style_versions DROP COLUMN alternatives;

--changeset artify:0635-alternatives-of-drafts
ALTER TABLE style_drafts ADD COLUMN alternatives text DEFAULT '' NOT NULL;
--rollback ALTER TABLE style_drafts DROP COLUMN alternatives;

--changeset artify:0635-alternatives-of-generations
ALTER TABLE generations ADD COLUMN alternatives text DEFAULT '' NOT NULL;
--rollback ALTER TABLE generations DROP COLUMN alternatives;
