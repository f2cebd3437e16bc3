/** Conversations in a list that one narrows and turns the pages of. What is said in one is read in {@code conversation}. */
package nl.partnership.ejb.conversation.list;
