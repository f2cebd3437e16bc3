/**
 * What becomes of what was said in a conversation: an answer, a decision or an item of the agenda that becomes a task or
 * something to talk about next time. It is not where those are noted by themselves.
 */
package nl.partnership.ejb.conversation.thread;
