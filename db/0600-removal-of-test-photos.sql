--liquibase formatted sql

--changeset artify:0600-removal-of-test-photos
-- A photo that was removed by hand keeps its files for as long as that can be undone.
ALTER TABLE style_test_photos ADD COLUMN removed_at ${instant};
--rollback ALTER TABLE style_test_photos DROP COLUMN removed_at;
