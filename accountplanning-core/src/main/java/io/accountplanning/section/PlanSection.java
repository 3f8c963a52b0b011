package io.accountplanning.section;

/**
 * One part of a plan: what a tab shows. An immutable record whose components are fields and lists of rows, with
 * domain methods that give a changed copy. A {@link SectionType} says what it consists of.
 */
public interface PlanSection {}
