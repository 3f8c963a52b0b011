package io.accountplanning.samples.quickstart.workedplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Checks that tasks can be done in some order. */
final class TaskOrder {

    private TaskOrder() {}

    /** @throws IllegalArgumentException when a key is used twice, or unknown, or tasks wait for each other */
    static void check(List<TaskRow> tasks) {
        var keys = new HashSet<String>();
        for (var task : tasks) {
            if (!keys.add(task.key())) {
                throw new IllegalArgumentException(
                        "the key \"" + task.key() + "\" belongs to two tasks; give each task its own");
            }
        }
        for (var task : tasks) {
            for (var earlier : task.dependsOn()) {
                if (!keys.contains(earlier)) {
                    throw new IllegalArgumentException("the task \"" + task.key() + "\" depends on \"" + earlier
                            + "\", which is no task; write the key of a task in this file");
                }
            }
        }
        checkForRings(tasks);
    }

    private static void checkForRings(List<TaskRow> tasks) {
        var done = new HashSet<String>();
        var open = new ArrayList<>(tasks);
        while (open.removeIf(task -> done.containsAll(task.dependsOn()) && done.add(task.key()))) {
            // Each round does the tasks whose predecessors are done.
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("the task \"" + open.get(0).key()
                    + "\" waits for itself, directly or through others; remove one of the keys that they depend on");
        }
    }
}
