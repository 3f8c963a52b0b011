package io.accountplanning.architecture.violations.clock;

import java.util.Date;

/** A date of long ago. */
public record SpeaksOfDates(Date when) {}
