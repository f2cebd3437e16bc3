package nl.partnership.domain.task;

/** Where a task stands. Late is not a status: an open task whose day has passed is late by itself. */
public enum TaskStatus {
    OPEN,
    DONE,
    /** It turned out not to be needed; its history says why. */
    WITHDRAWN
}
