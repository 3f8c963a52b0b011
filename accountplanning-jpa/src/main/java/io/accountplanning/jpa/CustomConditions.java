package io.accountplanning.jpa;

import io.accountplanning.customfield.CustomCondition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** What a filter asks of custom fields, as JPQL. */
final class CustomConditions {

    private CustomConditions() {}

    /** Of the plan that is called p. */
    static void ofPlan(List<CustomCondition> asked, StringBuilder condition, Map<String, Object> parameters) {
        if (!asked.isEmpty()) {
            parameters.put("noTask", StoredValues.NIL);
            add(asked, "v.planId = p.id and v.taskId = :noTask", "custom", condition, parameters);
        }
    }

    /** Of the task that is called k. */
    static void ofTask(List<CustomCondition> asked, StringBuilder condition, Map<String, Object> parameters) {
        add(asked, "v.planId = k.planId and v.taskId = k.rowId", "taskCustom", condition, parameters);
    }

    private static void add(
            List<CustomCondition> asked,
            String owner,
            String name,
            StringBuilder condition,
            Map<String, Object> parameters) {
        for (int i = 0; i < asked.size(); i++) {
            CustomCondition one = asked.get(i);
            parameters.put(name + "Field" + i, one.field());
            condition
                    .append(one.operator() == CustomCondition.Operator.EMPTY ? " and not exists " : " and exists ")
                    .append("(select v.rowId from ApCustomValue v where ")
                    .append(owner)
                    .append(" and v.fieldId = :")
                    .append(name)
                    .append("Field")
                    .append(i)
                    .append(compared(one, name + i, parameters))
                    .append(")");
        }
    }

    private static String compared(CustomCondition one, String name, Map<String, Object> parameters) {
        return switch (one.operator()) {
            case EMPTY -> "";
            case ANY_OF -> anyOf(one.values(), name, parameters);
            case CONTAINS ->
                value(
                        " and v.lower like :" + name + " escape '!'",
                        name,
                        "%" + escaped(one.values().get(0)) + "%",
                        parameters);
            case NUMBER_AT_LEAST ->
                value(
                        " and v.number >= :" + name,
                        name,
                        new BigDecimal(one.values().get(0)),
                        parameters);
            case NUMBER_AT_MOST ->
                value(
                        " and v.number <= :" + name,
                        name,
                        new BigDecimal(one.values().get(0)),
                        parameters);
            case DATE_FROM ->
                value(" and v.value >= :" + name, name, one.values().get(0), parameters);
            case DATE_TO -> value(" and v.value <= :" + name, name, one.values().get(0), parameters);
        };
    }

    private static String value(String condition, String name, Object value, Map<String, Object> parameters) {
        parameters.put(name, value);
        return condition;
    }

    /** One of several choices stands on a line of its own. */
    private static String anyOf(List<String> values, String name, Map<String, Object> parameters) {
        StringJoiner any = new StringJoiner(" or ", " and (", ")");
        parameters.put("line", "\n");
        for (int i = 0; i < values.size(); i++) {
            parameters.put(name + "_" + i, "%\n" + escaped(values.get(i)) + "\n%");
            any.add("concat(:line, concat(v.value, :line)) like :" + name + "_" + i + " escape '!'");
        }
        return any.toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
