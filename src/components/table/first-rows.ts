/** Rows shown before somebody asks for all: laying out a hundred takes longer than the 50 ms a filter may. */
export const firstRows = 50;
