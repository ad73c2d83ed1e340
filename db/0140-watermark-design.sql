--liquibase formatted sql

--changeset artify:0140-watermark-design
-- A mark that is a text has no picture: its image_url is empty.
ALTER TABLE watermarks ADD COLUMN mark_text text;
-- Shares of the preview's width and height, where the position is 'free'.
ALTER TABLE watermarks ADD COLUMN position_x ${decimal} DEFAULT 0.5 NOT NULL;
ALTER TABLE watermarks ADD COLUMN position_y ${decimal} DEFAULT 0.5 NOT NULL;
-- Degrees clockwise.
ALTER TABLE watermarks ADD COLUMN rotation ${decimal} DEFAULT 0 NOT NULL;
-- Percent of a mark's longer side between tiled marks.
ALTER TABLE watermarks ADD COLUMN spacing ${decimal} DEFAULT 50 NOT NULL;
ALTER TABLE watermarks ADD COLUMN former_design ${json};
-- Tiled marks have always risen.
UPDATE watermarks SET rotation = -30 WHERE position = 'tiled';
--rollback ALTER TABLE watermarks DROP COLUMN mark_text;
--rollback ALTER TABLE watermarks DROP COLUMN position_x;
--rollback ALTER TABLE watermarks DROP COLUMN position_y;
--rollback ALTER TABLE watermarks DROP COLUMN rotation;
--rollback ALTER TABLE watermarks DROP COLUMN spacing;
--rollback ALTER TABLE watermarks DROP COLUMN former_design;
