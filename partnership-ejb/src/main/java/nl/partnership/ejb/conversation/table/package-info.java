/**
 * What those at the table of a conversation may tell each other, by the rules in force. It keeps nothing, and it is no answer to
 * whether something about a pupil may be shared: that is asked in {@code sharing}.
 */
package nl.partnership.ejb.conversation.table;
