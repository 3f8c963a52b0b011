package io.accountplanning.samples.quickstart.file;

/**
 * A text of any length. In JSON it stands where it is used, or in a file beside it that is named after an at sign:
 * {@code "@planning/threats.html"}, relative to the JSON file.
 */
public record LongText(String text) {}
