-- What a stick's receipt does not say: how far the server has this device's journal. Frozen once released.

-- confirmed_sequence is what somebody keeps, by whatever way that is known; an upload that began behind it would leave a gap
-- at a server that had its part by no stick. As the server said last, which is less when it was put back to a backup.
ALTER TABLE device_identity ADD COLUMN server_sequence INTEGER NOT NULL DEFAULT 0;
-- So far one number stood for both. Where it was too high for the server, that says so once more.
UPDATE device_identity SET server_sequence = confirmed_sequence WHERE server_authority IS NOT NULL;
