package com.artify.settings;

/** A group of settings that are changed together; two people may change two of them at once. */
public sealed interface SettingsPart
        permits Budget,
                Conventions,
                Defaults,
                Enlarging,
                Notifications,
                OrderMarks,
                PhotoSafety,
                PrintFiles,
                Retention,
                ReviewRule {}
