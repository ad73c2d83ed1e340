--liquibase formatted sql

--changeset artify:0190-text-of-styles
-- What a style whose template has a place for it asks of the shopper; an empty label is the usual.
ALTER TABLE ai_styles ADD COLUMN text_label text DEFAULT '' NOT NULL;
ALTER TABLE ai_styles ADD COLUMN text_longest integer DEFAULT 60 NOT NULL;
ALTER TABLE ai_styles ADD COLUMN text_required ${flag} DEFAULT ${off} NOT NULL;
ALTER TABLE style_versions ADD COLUMN text_label text DEFAULT '' NOT NULL;
ALTER TABLE style_versions ADD COLUMN text_longest integer DEFAULT 60 NOT NULL;
ALTER TABLE style_versions ADD COLUMN text_required ${flag} DEFAULT ${off} NOT NULL;
ALTER TABLE style_drafts ADD COLUMN text_label text DEFAULT '' NOT NULL;
ALTER TABLE style_drafts ADD COLUMN text_longest integer DEFAULT 60 NOT NULL;
ALTER TABLE style_drafts ADD COLUMN text_required ${flag} DEFAULT ${off} NOT NULL;
--rollback ALTER TABLE style_drafts DROP COLUMN text_required;
--rollback ALTER TABLE style_drafts DROP COLUMN text_longest;
--rollback ALTER TABLE style_drafts DROP COLUMN text_label;
--rollback ALTER TABLE style_versions DROP COLUMN text_required;
--rollback ALTER TABLE style_versions DROP COLUMN text_longest;
--rollback ALTER TABLE style_versions DROP COLUMN text_label;
--rollback ALTER TABLE ai_styles DROP COLUMN text_required;
--rollback ALTER TABLE ai_styles DROP COLUMN text_longest;
--rollback ALTER TABLE ai_styles DROP COLUMN text_label;
