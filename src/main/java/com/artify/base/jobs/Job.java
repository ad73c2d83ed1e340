package com.artify.base.jobs;

/** A kind of work by its stable name, as stored with what waits. */
public record Job(String name, Lane lane) {}
