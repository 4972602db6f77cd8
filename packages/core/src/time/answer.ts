/** Whether one token may stand behind another; told once, when it is first asked. */
export const UNASKED = 0;
export const YES = 1;
export const NO = 2;
