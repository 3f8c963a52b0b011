package io.accountplanning.file;

import io.accountplanning.plan.PlanStores;

/** Repositories that know of files across plans. */
public interface FileIndex extends PlanStores {

    /** The files of all plans. */
    FileRepository files();
}
