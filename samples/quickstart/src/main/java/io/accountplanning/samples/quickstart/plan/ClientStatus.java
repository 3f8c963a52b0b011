package io.accountplanning.samples.quickstart.plan;

/** How things stand with a client. */
public enum ClientStatus {
    RED, YELLOW, GREEN
}
