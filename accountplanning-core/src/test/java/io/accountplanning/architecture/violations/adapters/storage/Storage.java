package io.accountplanning.architecture.violations.adapters.storage;

/** Stands for the port. */
public interface Storage {}
