package io.accountplanning.samples.quickstart.tenant;

import io.accountplanning.customfield.CustomField;

/** A custom field. Its id is also the name of its column in the tables of plans or tasks. */
public record CustomFieldRow(String id, CustomField field) {}
