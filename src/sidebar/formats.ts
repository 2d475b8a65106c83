// The formats that the plan and the follow-up are offered in, as the server accepts them; a test holds the two together.

export const planFormats = ['รายมาตรการ', 'จำแนกตามเครื่องมือ', '7 ประเด็น'] as const;
export const followUpFormats = ['ผลตามกิจกรรม', 'ผลตามมาตรการ'] as const;
