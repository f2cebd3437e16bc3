/**
 * Who is asked to which conversation, and the mail about it with its entry in a calendar. It is not the reminders of tasks, and
 * says nothing of what is spoken about.
 */
package nl.partnership.ejb.conversation.invitation;
