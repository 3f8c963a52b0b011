package io.accountplanning.architecture.violations.open;

/** A class that nobody has thought of extending. */
public class MayBeExtended {}
