package io.accountplanning.approval;

import io.accountplanning.activity.ActivityStore;
import io.accountplanning.snapshot.SnapshotStore;

/** What approval needs: the baselines, and the activity log, which says what changed since somebody looked. */
public interface ApprovalStore extends SnapshotStore, ActivityStore {}
