/**
 * How long what is kept, in all rooms: the run of every night, what officer and board see of it, the holds that stop it and
 * the declarations that tell of it. What a kind of record is, and what hangs on it, its own room knows.
 */
package nl.partnership.ejb.privacy.retention;
